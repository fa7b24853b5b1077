package org.orrery.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the runtime server. */
@SpringBootApplication
public class OrreryServer {
  public static void main(String[] args) {
    SpringApplication.run(OrreryServer.class, args);
  }
}
