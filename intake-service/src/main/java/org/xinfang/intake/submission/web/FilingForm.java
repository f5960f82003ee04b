package org.xinfang.intake.submission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The usual form of a filing, for those who write clients; whatever else is sent is registered too. */
@Schema(description = "Every field is optional; anything else that is JSON is registered as well, and flagged.")
record FilingForm(
        @Schema(example = "LETTER") @Nullable String channel,
        @Nullable String title,
        @Nullable String story,
        @Schema(example = "990101/101") @Nullable String office,
        @Schema(example = "2026-03-16") @Nullable String receivedOn,
        @Schema(example = "1") @Nullable String people,
        @Schema(example = "zh") @Nullable String language,
        @Nullable PersonForm petitioner,
        @Nullable List<PersonForm> representatives) {

    /** A person on the form. */
    record PersonForm(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String mobile,
            @Nullable String address,
            @Nullable String birthDate) {}
}
