package org.xinfang.cases.office;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters about an office, as far as it could be read.
 *
 * @param documentMark its short name where nothing is entered
 */
public record Entry(
        Office.@Nullable Kind kind,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String englishName,
        @Nullable String phone,
        @Nullable String documentMark) {}
