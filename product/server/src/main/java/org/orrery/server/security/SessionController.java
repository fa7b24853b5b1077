package org.orrery.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.orrery.api.Credentials;
import org.orrery.api.NewUser;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Role;
import org.orrery.api.Session;
import org.orrery.api.User;
import org.orrery.server.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sessions and users over HTTP. */
@RestController
@RequestMapping("/api/v1")
class SessionController {
  private final Sessions sessions;
  private final Users users;

  SessionController(Sessions sessions, Users users) {
    this.sessions = sessions;
    this.users = users;
  }

  /** A new password; never logged, and its text hides it. */
  record NewPassword(String password) {
    @Override
    public String toString() {
      return "NewPassword[]";
    }
  }

  @PostMapping("/session")
  Session signIn(@RequestBody Credentials credentials, HttpServletRequest request) {
    return sessions.signIn(credentials, request.getRemoteAddr());
  }

  @GetMapping("/session")
  Session session(HttpServletRequest request) {
    return sessions.of(BearerTokens.token(request));
  }

  @DeleteMapping("/session")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(HttpServletRequest request) {
    sessions.signOut(BearerTokens.token(request));
  }

  @GetMapping("/users")
  List<User> users() {
    return users.all();
  }

  @PostMapping("/users")
  User add(@RequestBody NewUser user, Principal actor) {
    return users.add(user, actor.getName());
  }

  @PutMapping("/users/{name}")
  User change(@PathVariable String name, @RequestBody User user, Principal actor) {
    return users.change(name, user, actor.getName());
  }

  @PutMapping("/users/{name}/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void password(
      @PathVariable String name,
      @RequestBody NewPassword password,
      Principal actor,
      HttpServletRequest request) {
    if (!actor.getName().equals(name) && !request.isUserInRole(Role.ADMINISTRATOR.code())) {
      throw new ProblemException(
          403,
          ProblemCodes.FORBIDDEN,
          "Only an administrator sets somebody else's password.",
          "Ask an administrator.");
    }
    users.password(name, password.password(), actor.getName());
  }
}
