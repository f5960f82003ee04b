package org.xinfang.platform.web;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.xinfang.kernel.OfficePath;
import org.xinfang.kernel.Officer;
import org.xinfang.kernel.OfficerId;
import org.xinfang.kernel.Role;

/** Hands a controller its {@link Officer}. A token without an office is nobody's. */
final class OfficerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Officer.class);
    }

    @Override
    public Officer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return officer(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new AccessDeniedException("No office in the token"));
    }

    static Optional<Officer> officer(@Nullable Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return Optional.empty();
        }
        var jwt = token.getToken();
        var office = jwt.getClaimAsString("office");
        var name = jwt.getClaimAsString("preferred_username");
        if (office == null || name == null || !OfficePath.isValid(office)) {
            return Optional.empty();
        }
        return Optional.of(new Officer(new OfficerId(name), OfficePath.of(office), roles(jwt)));
    }

    private static Set<Role> roles(Jwt jwt) {
        var access = jwt.getClaimAsMap("realm_access");
        if (access == null || !(access.get("roles") instanceof Collection<?> names)) {
            return Set.of();
        }
        return names.stream()
                .flatMap(name -> Role.ofCode(String.valueOf(name)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
