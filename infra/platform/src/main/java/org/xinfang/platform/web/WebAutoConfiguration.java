package org.xinfang.platform.web;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import io.micrometer.tracing.Tracer;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.xinfang.kernel.Cause;
import org.xinfang.kernel.Officer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Denies by default, names every request, and answers faults with problems. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class WebAutoConfiguration {

    private static final String[] ALWAYS_PUBLIC = {"/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**"};

    static {
        // They come from the token and the headers, not from the caller's parameters.
        // A choice has a name of its own, so that a client has a type of its own for it.
        ModelResolver.enumsAsRef = true;
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Officer.class, Cause.class);
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new Schema<>());
    }

    /** What is absent is not written, so that a description tells no more than two cases. */
    @Bean
    JsonMapperBuilderCustomizer absenceIsSilent() {
        return mapper -> mapper.changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(NON_NULL));
    }

    @Bean
    Described described() {
        return new Described();
    }

    @Bean
    OpenAPI description(@Value("${spring.application.name}") String service) {
        return Described.of(service);
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        var registration = new FilterRegistrationBean<>(new CorrelationFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer argumentsOfControllers(ObjectProvider<Tracer> tracer) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new OfficerArgument());
                resolvers.add(new CauseArgument(tracer.getIfAvailable(() -> Tracer.NOOP)));
            }
        };
    }

    /** A token without an office is refused here, before any controller could forget to ask for an officer. */
    @Bean
    SecurityFilterChain denyByDefault(HttpSecurity http, ObjectProvider<PublicPaths> open, JsonMapper json)
            throws Exception {
        var paths = open.stream().flatMap(each -> each.patterns().stream()).toArray(String[]::new);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(ALWAYS_PUBLIC)
                        .permitAll()
                        .requestMatchers(paths)
                        .permitAll()
                        .anyRequest()
                        .access((authentication, _) -> new AuthorizationDecision(
                                OfficerArgument.officer(authentication.get()).isPresent())))
                .oauth2ResourceServer(server -> server.jwt(_ -> {})
                        .authenticationEntryPoint(
                                (_, response, _) -> say(response, json, HttpStatus.UNAUTHORIZED, Fault.SIGN_IN)))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(
                                (_, response, _) -> say(response, json, HttpStatus.UNAUTHORIZED, Fault.SIGN_IN))
                        .accessDeniedHandler(
                                (_, response, _) -> say(response, json, HttpStatus.FORBIDDEN, Fault.NO_OFFICE)))
                .build();
    }

    private static void say(HttpServletResponse response, JsonMapper json, HttpStatus status, Fault fault)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Problems.of(status, "request", fault));
    }
}
