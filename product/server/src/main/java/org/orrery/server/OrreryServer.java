package org.orrery.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the runtime server. */
@SpringBootApplication
@EnableScheduling
public class OrreryServer {
  public static void main(String[] args) {
    SpringApplication.run(OrreryServer.class, args);
  }
}
