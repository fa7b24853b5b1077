package org.orrery.layout;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;

/**
 * Runs the Eclipse Layout Kernel on a thread of its own: it follows a flow by calling itself from
 * node to node, for which the stack of the caller would be too small where the flow is long.
 */
final class Kernel {
  /** Bytes of the stack: at least so many, and more for each node; what is not used costs none. */
  private static final long STACK = 1L << 20;

  private static final long STACK_OF_A_NODE = 4096;

  private Kernel() {}

  /** Finds places for all that stands in a graph; throws what goes wrong to the caller. */
  static void layout(ElkNode graph) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    Throwable[] wrong = new Throwable[1];
    Thread thread =
        new Thread(
            null,
            () -> new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor()),
            "Layout",
            STACK + STACK_OF_A_NODE * nodes(graph));
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((at, problem) -> wrong[0] = problem);
    thread.start();
    await(thread);
    switch (wrong[0]) {
      case RuntimeException problem -> throw problem;
      case Error problem -> throw problem;
      case null, default -> {
        // a layout declares no other exceptions
      }
    }
  }

  /** The graph is being changed until the thread ends: an interrupt is passed on, not obeyed. */
  private static void await(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static long nodes(ElkNode graph) {
    return 1 + graph.getChildren().stream().mapToLong(Kernel::nodes).sum();
  }
}
