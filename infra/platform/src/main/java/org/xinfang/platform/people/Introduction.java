package org.xinfang.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.xinfang.kernel.OfficerId;

/** Whoever does something with a service is remembered by name, because a history or a record will name them. */
public final class Introduction implements HandlerInterceptor, WebMvcConfigurer {

    private final People people;

    public Introduction(People people) {
        this.people = people;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HttpMethod.GET.matches(request.getMethod())
                && request.getUserPrincipal() instanceof JwtAuthenticationToken token) {
            var login = token.getToken().getClaimAsString("preferred_username");
            var name = token.getToken().getClaimAsString("name");
            if (login != null && name != null && !name.isBlank()) {
                people.remember(new OfficerId(login), name.strip());
            }
        }
        return true;
    }
}
