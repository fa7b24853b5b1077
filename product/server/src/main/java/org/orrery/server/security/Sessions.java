package org.orrery.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.orrery.api.Credentials;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Session;
import org.orrery.api.User;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people in and out. Tokens are random and kept only as digests. */
@Component
class Sessions implements LiveSessions {
  private final JdbcClient jdbc;
  private final Users users;
  private final Throttle throttle;
  private final AuditTrail audit;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;
  private final Duration lifetime;

  Sessions(
      JdbcClient jdbc,
      Users users,
      Throttle throttle,
      AuditTrail audit,
      TransactionTemplate transactions,
      ApplicationEventPublisher publisher,
      Clock clock,
      @Value("${orrery.session-lifetime:PT12H}") Duration lifetime) {
    this.jdbc = jdbc;
    this.users = users;
    this.throttle = throttle;
    this.audit = audit;
    this.transactions = transactions;
    this.publisher = publisher;
    this.clock = clock;
    this.lifetime = lifetime;
  }

  Session signIn(Credentials credentials, String address) {
    String name = credentials.user() == null ? "" : credentials.user();
    throttle.check(name, address);
    boolean fits = Passwords.matches(credentials.password(), users.password(name));
    User user = users.find(name).filter(User::enabled).orElse(null);
    if (!fits || user == null) {
      throttle.failed(name, address);
      throw new ProblemException(
          401,
          ProblemCodes.WRONG_PASSWORD,
          "User name or password is wrong.",
          "Try again, or ask an administrator for a new password.");
    }
    throttle.succeeded(name, address);
    String token = Passwords.secret();
    Instant now = clock.instant();
    Instant expires = now.plus(lifetime);
    transactions.executeWithoutResult(
        status -> {
          jdbc.sql(
                  "insert into app_session (token_digest, user_name, created, expires)"
                      + " values (?, ?, ?, ?)")
              .params(Passwords.digest(token), name, Columns.time(now), Columns.time(expires))
              .update();
          audit.append(name, "signed-in", "user/" + name, Map.of());
        });
    return new Session(token, name, user.roles(), expires);
  }

  @Override
  public String key(HttpServletRequest request) {
    String token = BearerTokens.token(request);
    return token == null ? null : Passwords.digest(token);
  }

  @Override
  public boolean lives(String key) {
    try {
      return find(key) != null;
    } catch (ProblemException e) {
      return false;
    }
  }

  /** The live session of a token, without the token. */
  Session of(String token) {
    return find(Passwords.digest(token));
  }

  private Session find(String digest) {
    return jdbc.sql(
            "select u.name, u.roles, s.expires from app_session s"
                + " join app_user u on u.name = s.user_name"
                + " where s.token_digest = ? and u.enabled")
        .params(digest)
        .query(
            (row, i) ->
                new Session(
                    null,
                    row.getString("name"),
                    Json.list(row.getString("roles"), String.class),
                    Columns.instant(row, "expires")))
        .optional()
        .filter(session -> clock.instant().isBefore(session.expires()))
        .orElseThrow(Sessions::expired);
  }

  void signOut(String token) {
    jdbc.sql("delete from app_session where token_digest = ?")
        .params(Passwords.digest(token))
        .update();
    publisher.publishEvent(new SessionEnded(Passwords.digest(token)));
  }

  @Scheduled(fixedDelay = 600_000)
  void forgetExpired() {
    jdbc.sql("delete from app_session where expires < ?")
        .params(Columns.time(clock.instant().minus(Duration.ofDays(1))))
        .update();
  }

  private static ProblemException expired() {
    return new ProblemException(
        401, ProblemCodes.SESSION_EXPIRED, "The session has ended.", "Sign in again.");
  }
}
