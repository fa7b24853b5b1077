package org.orrery.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the runtime server; one that cannot start says why and ends with 2. */
@SpringBootApplication
@EnableScheduling
public class OrreryServer {
  private static final int CANNOT_START = 2;

  public static void main(String[] args) {
    try {
      SpringApplication.run(OrreryServer.class, args);
    } catch (RuntimeException toldBySpring) {
      System.exit(CANNOT_START);
    }
  }
}
