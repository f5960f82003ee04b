package org.xinfang.intake.unmarked;

/** Lives in a package that says nothing. */
final class Careless {}
