package org.xinfang.intake.progress;

/** The same in both languages. */
public record Words(String chinese, String english) {}
