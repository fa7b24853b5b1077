package org.orrery.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole server on a free port and a data directory of its own; closed by the test. */
public final class TestServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private TestServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts a server with further sources, for example workers of the test. */
  public static TestServer start(Path data, List<Class<?>> sources, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--orrery.data=" + data));
    arguments.addAll(List.of(more));
    List<Class<?>> all = new ArrayList<>(List.of(OrreryServer.class));
    all.addAll(sources);
    SpringApplication application = new SpringApplication(all.toArray(new Class<?>[0]));
    application.setRegisterShutdownHook(false);
    return new TestServer(application.run(arguments.toArray(new String[0])));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** All beans of a type. */
  public <T> List<T> beans(Class<T> type) {
    return List.copyOf(context.getBeansOfType(type).values());
  }

  public String url() {
    return "http://127.0.0.1:" + ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
