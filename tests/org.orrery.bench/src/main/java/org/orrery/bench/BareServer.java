package org.orrery.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nothing but Spring Boot, Flowable and a web page, to start beside the server. */
@SpringBootApplication
@RestController
public class BareServer {
  /** Answers as soon as the application serves. */
  @GetMapping("/")
  public String ready() {
    return "ready";
  }

  public static void main(String[] args) {
    SpringApplication.run(BareServer.class, args);
  }
}
