package org.orrery.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the port that another program has, and the option that chooses another one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFailures extends AbstractFailureAnalyzer<PortInUseException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
    return new FailureAnalysis(
        "Port " + cause.getPort() + " is in use by another program.",
        "Stop what listens there, or choose another port with --server.port=N"
            + " (./orrery serve --port N).",
        cause);
  }
}
