package org.xinfang.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the server turns when a request ended in a status or an exception and no answer was written. */
@RestController
final class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    private final Problems problems;

    ErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void problem(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(trouble(request), request, response);
    }

    private static Trouble trouble(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof BodyRefused refused) {
            return refused.trouble();
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Trouble.of(status)
                : Trouble.NOT_FOUND;
    }
}
