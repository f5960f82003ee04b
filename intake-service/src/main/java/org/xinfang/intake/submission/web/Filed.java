package org.xinfang.intake.submission.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.xinfang.intake.submission.web.SubmissionViews.ReceiptView;

/** Describes a registration to those who write clients: the form goes in, a receipt comes out. */
@RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = FilingForm.class)))
@ApiResponse(
        responseCode = "201",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReceiptView.class)))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Filed {}
