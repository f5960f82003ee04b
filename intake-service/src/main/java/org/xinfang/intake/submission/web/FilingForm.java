package org.xinfang.intake.submission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The usual form of a filing, for those who write clients; whatever else is sent is registered too. */
@Schema(description = "Every field is optional; anything else that is JSON is registered as well, and flagged.")
record FilingForm(
        @Schema(example = "LETTER") String channel,
        String title,
        String story,
        @Schema(example = "990101/101") String office,
        @Schema(example = "2026-03-16") String receivedOn,
        @Schema(example = "1") String people,
        @Schema(example = "zh") String language,
        PersonForm petitioner,
        List<PersonForm> representatives) {

    /** A person on the form. */
    record PersonForm(String name, String idNumber, String mobile, String address, String birthDate) {}
}
