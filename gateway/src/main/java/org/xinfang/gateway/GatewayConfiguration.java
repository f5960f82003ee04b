package org.xinfang.gateway;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.Filter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.xinfang.gateway.console.ConsoleFiles;
import org.xinfang.gateway.docs.ApiDocs;
import org.xinfang.gateway.docs.DocsMerge;
import org.xinfang.gateway.entrance.BodyFilter;
import org.xinfang.gateway.entrance.CorrelationFilter;
import org.xinfang.gateway.entrance.HeadersFilter;
import org.xinfang.gateway.entrance.Limits;
import org.xinfang.gateway.entrance.PathFilter;
import org.xinfang.gateway.entrance.RateFilter;
import org.xinfang.gateway.entrance.Rates;
import org.xinfang.gateway.page.Home;
import org.xinfang.gateway.page.PageOfTrouble;
import org.xinfang.gateway.page.Pages;
import org.xinfang.gateway.page.petition.PetitionDesk;
import org.xinfang.gateway.page.petition.PetitionSettings;
import org.xinfang.gateway.page.query.QueryDesk;
import org.xinfang.gateway.problem.Correlations;
import org.xinfang.gateway.problem.ProblemValve;
import org.xinfang.gateway.problem.Problems;
import org.xinfang.gateway.routing.Breakers;
import org.xinfang.gateway.routing.HttpExchange;
import org.xinfang.gateway.routing.Messenger;
import org.xinfang.gateway.routing.PassedOn;
import org.xinfang.gateway.routing.Routes;
import org.xinfang.gateway.routing.RoutingSettings;
import org.xinfang.gateway.routing.Service;
import org.xinfang.gateway.routing.ServiceClients;
import org.xinfang.gateway.routing.Streams;
import tools.jackson.databind.json.JsonMapper;

/** Every object of the gateway. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RoutingSettings.class, Limits.class})
class GatewayConfiguration {

    /** The filters stand behind the one that opens the trace, so that what they log and refuse is traced. */
    private static final int BEHIND_THE_TRACE = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    Correlations correlations() {
        return new Correlations(() -> UUID.randomUUID().toString());
    }

    @Bean
    Problems problems(JsonMapper json, Correlations correlations, Pages pages) {
        return new Problems(json, correlations, new PageOfTrouble(pages));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsBeforeTheFirstFilter(Problems problems) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
    }

    @Bean
    FilterRegistrationBean<Filter> correlation(Correlations correlations) {
        return filter(new CorrelationFilter(correlations), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<Filter> headers(RoutingSettings settings) {
        return filter(new HeadersFilter(settings.isHttps()), BEHIND_THE_TRACE);
    }

    @Bean
    FilterRegistrationBean<Filter> paths(Problems problems) {
        return filter(new PathFilter(problems), BEHIND_THE_TRACE + 1);
    }

    @Bean
    FilterRegistrationBean<Filter> bodies(Limits limits, Problems problems) {
        return filter(new BodyFilter(limits, problems), BEHIND_THE_TRACE + 2);
    }

    @Bean
    Rates rates(Limits limits) {
        return new Rates(limits);
    }

    @Bean
    FilterRegistrationBean<Filter> rateFilter(Rates rates, JsonMapper json, Problems problems) {
        return filter(new RateFilter(rates, json, problems), BEHIND_THE_TRACE + 3);
    }

    private static FilterRegistrationBean<Filter> filter(Filter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    ServiceClients serviceClients(RoutingSettings settings) {
        return new ServiceClients(settings);
    }

    @Bean
    Streams streams(RoutingSettings settings) {
        return new Streams(settings);
    }

    @Bean
    HttpExchange httpExchange(ServiceClients clients, Streams streams) {
        return new HttpExchange(clients, streams);
    }

    @Bean
    PassedOn passedOn(RoutingSettings settings, Correlations correlations, Tracer tracer, Propagator propagator) {
        return new PassedOn(settings.publicUrl(), correlations, tracer, propagator);
    }

    @Bean
    Resilience4JCircuitBreakerFactory breakers(RoutingSettings settings) {
        return Breakers.of(settings.breaker());
    }

    @Bean
    RouterFunction<ServerResponse> routes(
            RoutingSettings settings, Resilience4JCircuitBreakerFactory breakers, Problems problems) {
        return new Routes(settings, breakers, problems).all();
    }

    @Bean
    RouterFunction<ServerResponse> docs(RoutingSettings settings, ServiceClients clients, JsonMapper json) {
        return new ApiDocs(clients, new DocsMerge(json, settings.publicUrl()), json, InstantSource.system()).route();
    }

    @Bean
    ConsoleFiles consoleFiles() {
        return new ConsoleFiles();
    }

    @Bean
    Pages pages(RoutingSettings settings) {
        return new Pages(settings.isHttps());
    }

    @Bean
    RouterFunction<ServerResponse> publicPage(
            Pages pages, Messenger intake, Rates rates, JsonMapper json, RoutingSettings settings) {
        var petitions = new PetitionSettings(settings.publicUrl(), new SecureRandom());
        return new Home(pages)
                .routes()
                .and(new PetitionDesk(pages, intake, rates, json, petitions).routes())
                .and(new QueryDesk(pages, intake, rates, json).routes());
    }

    @Bean
    Messenger intake(ServiceClients clients, Resilience4JCircuitBreakerFactory breakers, PassedOn passedOn) {
        return new Messenger(Service.INTAKE, clients, breakers, passedOn);
    }
}
