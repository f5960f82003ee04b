package org.xinfang.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.xinfang.kernel.Refusal;

/** Every reason for which a request ends at the gateway. */
public enum Trouble implements Refusal {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "请求格式有误，无法识别。", "The request cannot be understood."),
    PATH_REFUSED(
            HttpStatus.BAD_REQUEST, "地址中含有不允许的字符，请检查后重试。", "The address holds characters that are not allowed here."),
    CROSS_ORIGIN_REFUSED(HttpStatus.FORBIDDEN, "不接受其他网站页面发来的请求。", "Pages of other sites may not call this platform."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "没有找到您要的内容，请核对地址。", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "此地址不支持这种操作。", "This address does not support that operation."),
    BODY_TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "提交的内容过大，请精简后重新提交。",
            "The content is too large. Shorten it and send it again."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS, "操作过于频繁，请稍后再试。", "Too many requests. Please wait a little and try again."),
    HEADERS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "请求的标头过大。请清除浏览器缓存后重试。",
            "The request headers are too large. Clear the browser's cookies and try again."),
    FAULT(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "系统出现故障，请稍后再试；如需协助，请提供关联编号。",
            "Something went wrong. Try again later, or quote the correlation id when asking for help."),
    BAD_ANSWER(
            HttpStatus.BAD_GATEWAY,
            "处理中断，结果未知。请稍后查询，或用同一幂等键重新提交。",
            "The answer was lost, so the outcome is not known. Look it up later, or send it again with the same"
                    + " Idempotency-Key."),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "服务暂时不可用，请稍后再试。", "This part is not available now. Try again shortly."),
    TIMED_OUT(
            HttpStatus.GATEWAY_TIMEOUT,
            "处理超时，结果未知。请稍后查询，或用同一幂等键重新提交。",
            "There was no answer in time, so the outcome is not known. Look it up later, or send it again with the same"
                    + " Idempotency-Key.");

    private final HttpStatus status;
    private final String chinese;
    private final String english;

    Trouble(HttpStatus status, String chinese, String english) {
        this.status = status;
        this.chinese = chinese;
        this.english = english;
    }

    public HttpStatus status() {
        return status;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trouble that a bare status stands for, where the server beneath us gives nothing else. */
    static Trouble of(int status) {
        return switch (status) {
            case 403 -> CROSS_ORIGIN_REFUSED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> BODY_TOO_LARGE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 502 -> BAD_ANSWER;
            case 503 -> UNAVAILABLE;
            case 504 -> TIMED_OUT;
            default -> status < 500 ? BAD_REQUEST : FAULT;
        };
    }
}
