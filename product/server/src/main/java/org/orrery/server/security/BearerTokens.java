package org.orrery.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.orrery.api.Session;
import org.orrery.server.DataDirectory;
import org.orrery.server.ProblemException;
import org.orrery.server.StorageProblems;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks: {@code Authorization: Bearer TOKEN}. */
class BearerTokens extends OncePerRequestFilter {
  private static final String SCHEME = "Bearer ";

  private final Sessions sessions;
  private final ProblemWriter problems;
  private final DataDirectory data;
  private final RequestAttributeSecurityContextRepository contexts =
      new RequestAttributeSecurityContextRepository();

  BearerTokens(Sessions sessions, ProblemWriter problems, DataDirectory data) {
    this.sessions = sessions;
    this.problems = problems;
    this.data = data;
  }

  /** The token of a request, or null. */
  static String token(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? header.substring(SCHEME.length()).strip()
        : null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String token = token(request);
    boolean signingIn =
        request.getRequestURI().equals("/api/v1/session") && request.getMethod().equals("POST");
    if (token != null && !signingIn) {
      try {
        remember(sessions.of(token), request, response);
      } catch (ProblemException problem) {
        problems.write(problem, request, response);
        return;
      } catch (RuntimeException e) {
        problems.write(StorageProblems.of(e, data).orElseThrow(() -> e), request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private void remember(Session session, HttpServletRequest request, HttpServletResponse response) {
    List<SimpleGrantedAuthority> roles =
        session.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(session.user(), null, roles));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
