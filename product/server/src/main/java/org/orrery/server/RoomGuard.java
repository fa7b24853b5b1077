package org.orrery.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses what would be written before the disk of the embedded database is full: H2 closes itself
 * at a write that fails, and what was committed just before may not be found again. Reading and
 * signing in go on.
 */
@Component
class RoomGuard implements HandlerInterceptor, WebMvcConfigurer {
  private static final Logger LOG = LoggerFactory.getLogger(RoomGuard.class);
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SESSION = "/api/v1/session";

  private final DataDirectory data;
  private final boolean embedded;
  private final AtomicBoolean told = new AtomicBoolean();

  RoomGuard(DataDirectory data, @Value("${orrery.database}") String database) {
    this.data = data;
    this.embedded = database.isBlank();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (embedded
        && !READS.contains(request.getMethod())
        && !request.getRequestURI().equals(SESSION)) {
      check();
    }
    return true;
  }

  private void check() {
    boolean full = data.isFull();
    if (told.getAndSet(full) != full) {
      if (full) {
        LOG.error(
            "Less than {} MiB are free below {}: nothing is written until there is room",
            DataDirectory.RESERVE >> 20,
            data.root());
      } else {
        LOG.info("There is room below {} again: the server goes on", data.root());
      }
    }
    if (full) {
      throw StorageProblems.noRoom();
    }
  }
}
