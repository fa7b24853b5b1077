package org.orrery.server.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orrery.api.NewUser;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Role;
import org.orrery.api.User;
import org.orrery.server.Columns;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Component
class Users implements People {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{0,99}");
  private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::code).toList();

  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  Users(JdbcClient jdbc, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  List<User> all() {
    return jdbc.sql("select * from app_user order by name").query(Users::user).list();
  }

  Optional<User> find(String name) {
    return jdbc.sql("select * from app_user where name = ?")
        .params(Objects.requireNonNullElse(name, ""))
        .query(Users::user)
        .optional();
  }

  @Override
  public Optional<User> enabled(String name) {
    return find(name).filter(User::enabled);
  }

  @Override
  public List<User> enabled() {
    return all().stream().filter(User::enabled).toList();
  }

  /** The hash of a user's password, or null for nobody. */
  String password(String name) {
    return jdbc.sql("select password from app_user where name = ?")
        .params(Objects.requireNonNullElse(name, ""))
        .query(String.class)
        .optional()
        .orElse(null);
  }

  @Transactional
  public User add(NewUser user, String actor) {
    if (user.name() == null
        || !NAME.matcher(user.name()).matches()
        || user.name().equals("system")) {
      throw bad(
          "'" + user.name() + "' is no usable user name.",
          "Begin with a small letter; use small letters, digits, '.', '-' and '_'.");
    }
    List<String> roles = checked(user.roles());
    String display =
        user.displayName() == null || user.displayName().isBlank()
            ? user.name()
            : user.displayName().strip();
    try {
      jdbc.sql(
              "insert into app_user (name, display_name, password, roles, enabled, created)"
                  + " values (?, ?, ?, ?, true, ?)")
          .params(
              user.name(),
              display,
              Passwords.hash(user.password()),
              Json.write(roles),
              Columns.time(clock.instant()))
          .update();
    } catch (DuplicateKeyException e) {
      throw new ProblemException(
          409,
          ProblemCodes.CONFLICT,
          "There is a user '" + user.name() + "' already.",
          "Choose another name, or change that user.");
    }
    audit.append(actor, "user-added", "user/" + user.name(), Map.of("roles", roles));
    return find(user.name()).orElseThrow();
  }

  @Transactional
  public User change(String name, User user, String actor) {
    User before = find(name).orElseThrow(() -> unknown(name));
    List<String> roles = checked(user.roles());
    boolean lastAdministrator =
        administers(before)
            && !(user.enabled() && roles.contains(Role.ADMINISTRATOR.code()))
            && all().stream().filter(Users::administers).count() == 1;
    if (lastAdministrator) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "'" + name + "' is the last administrator.",
          "Make somebody else administrator first.");
    }
    jdbc.sql("update app_user set display_name = ?, roles = ?, enabled = ? where name = ?")
        .params(
            Objects.requireNonNullElse(user.displayName(), before.displayName()),
            Json.write(roles),
            user.enabled(),
            name)
        .update();
    if (!user.enabled()) {
      jdbc.sql("delete from app_session where user_name = ?").params(name).update();
    }
    audit.append(
        actor,
        "user-changed",
        "user/" + name,
        Map.of("roles", roles, "enabled", user.enabled(), "before", before.roles()));
    return find(name).orElseThrow();
  }

  /** Sets a password and ends the sessions that knew the old one. */
  @Transactional
  public void password(String name, String password, String actor) {
    find(name).orElseThrow(() -> unknown(name));
    jdbc.sql("update app_user set password = ? where name = ?")
        .params(Passwords.hash(password), name)
        .update();
    jdbc.sql("delete from app_session where user_name = ?").params(name).update();
    audit.append(actor, "password-changed", "user/" + name, Map.of());
  }

  private static boolean administers(User user) {
    return user.enabled() && user.roles().contains(Role.ADMINISTRATOR.code());
  }

  private static List<String> checked(List<String> roles) {
    List<String> given = Objects.requireNonNullElse(roles, List.of());
    for (String role : given) {
      if (!ROLES.contains(role)) {
        throw bad("There is no role '" + role + "'.", "Use: " + String.join(", ", ROLES) + ".");
      }
    }
    return given.stream().distinct().toList();
  }

  private static ProblemException unknown(String name) {
    return new ProblemException(
        404, ProblemCodes.NOT_FOUND, "There is no user '" + name + "'.", "List the users.");
  }

  private static ProblemException bad(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, hint);
  }

  private static User user(ResultSet row, int index) throws SQLException {
    return new User(
        row.getString("name"),
        row.getString("display_name"),
        Json.list(row.getString("roles"), String.class),
        row.getBoolean("enabled"));
  }
}
