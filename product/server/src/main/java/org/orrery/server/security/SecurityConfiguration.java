package org.orrery.server.security;

import jakarta.servlet.DispatcherType;
import org.orrery.server.DataDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Tokens instead of cookies, one table of roles, problem JSON for refusals. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  @Bean
  SecurityFilterChain security(HttpSecurity http, Sessions sessions, DataDirectory data) {
    ProblemWriter problems = new ProblemWriter();
    http.csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(Customizer.withDefaults())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new BearerTokens(sessions, problems, data), AuthorizationFilter.class)
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(
                        (request, response, e) -> problems.notSignedIn(request, response))
                    .accessDeniedHandler(
                        (request, response, e) -> problems.forbidden(request, response)))
        .authorizeHttpRequests(
            requests -> {
              requests
                  .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                  .permitAll();
              for (EndpointRoles.Rule rule : EndpointRoles.RULES) {
                var matched = requests.requestMatchers(rule.method(), rule.pattern());
                if (rule.open()) {
                  matched.permitAll();
                } else {
                  matched.hasAnyRole(rule.roles().toArray(new String[0]));
                }
              }
              requests.anyRequest().authenticated();
            });
    return http.build();
  }

  /** Requests are measured as a whole, which is enough; each filter would cost every one time. */
  @Bean
  SecurityObservationSettings filtersAreNotMeasured() {
    return SecurityObservationSettings.noObservations();
  }

  /** There are no other ways to sign in than tokens. */
  @Bean
  UserDetailsService noOtherUsers() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }
}
