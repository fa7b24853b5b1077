package org.orrery.server.connectors;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.orrery.server.connectors.ConnectorSettings.Connector;

/** Calls a system by HTTP; redirects are not followed and what it answers is not read. */
final class HttpConnector {
  private static final Timeout CONNECT = Timeout.ofSeconds(10);

  private HttpConnector() {}

  /** The status that was answered. */
  static int send(String name, Connector connector, HttpUriRequestBase request)
      throws IOException, InterruptedException {
    return TimedCall.within(
        name,
        connector.timeout(),
        () -> {
          try (CloseableHttpClient client = client(name, connector);
              ClassicHttpResponse answer = client.executeOpen(null, request, null)) {
            return answer.getCode();
          }
        });
  }

  private static CloseableHttpClient client(String name, Connector connector) {
    AllowedAddresses allowed = new AllowedAddresses(name, connector.allow());
    SystemDefaultDnsResolver resolver =
        new SystemDefaultDnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = super.resolve(host);
            for (InetAddress address : addresses) {
              allowed.check(address);
            }
            return addresses;
          }
        };
    Timeout timeout = Timeout.of(connector.timeout());
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout.compareTo(CONNECT) < 0 ? timeout : CONNECT)
                        .setSocketTimeout(timeout)
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .setUserAgent("orrery")
        .build();
  }

  /** A request with a JSON body, or without one where the method has none. */
  static HttpUriRequestBase request(String method, URI address, String json) {
    HttpUriRequestBase request = new HttpUriRequestBase(method, address);
    if (!method.equals("GET") && !method.equals("DELETE")) {
      request.setEntity(
          new StringEntity(json, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
    }
    return request;
  }
}
