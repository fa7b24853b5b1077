package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Nothing but Spring Boot, Flowable and ONNX Runtime behind HTTP and JSON: nobody signs in, nothing
 * is checked, no prediction is kept.
 */
@SpringBootApplication
@RestController
public class BareServer {
  private final RuntimeService engine;
  private final String model;
  private BareModel opened;

  public BareServer(RuntimeService engine, @Value("${bench.model:}") String model) {
    this.engine = engine;
    this.model = model;
  }

  @Bean
  CommandLineRunner deployed(RepositoryService repository) {
    return arguments -> EngineBench.deploy(repository);
  }

  /** Answers as soon as the application serves. */
  @GetMapping("/")
  public String ready() {
    return "ready";
  }

  /** Starts an instance of the process up to its task. */
  @PostMapping("/api/v1/runs")
  public Map<String, String> start(@RequestBody Map<String, Object> order) {
    return Map.of("id", engine.startProcessInstanceByKey(EngineBench.KEY).getId());
  }

  /** Scores as many rows as the request has. */
  @PostMapping("/v2/models/*/versions/*/infer")
  public Map<String, Object> infer(@RequestBody Map<String, Object> request) throws Exception {
    Map<?, ?> input = (Map<?, ?>) ((List<?>) request.get("inputs")).getFirst();
    int rows = ((Number) ((List<?>) input.get("shape")).getFirst()).intValue();
    return Map.of("outputs", List.of(Map.of("name", "score", "data", model().score(rows))));
  }

  private synchronized BareModel model() throws IOException {
    if (opened == null) {
      opened = new BareModel(Files.readAllBytes(Path.of(model)));
    }
    return opened;
  }

  public static void main(String[] args) {
    SpringApplication.run(BareServer.class, args);
  }
}
