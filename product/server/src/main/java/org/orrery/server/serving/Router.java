package org.orrery.server.serving;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Traffic;
import org.orrery.server.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Chooses the version that answers a row: the same key goes to the same arm as long as the shares
 * stay, and when a share grows no key leaves the growing last arm.
 */
@Component
class Router {
  private final JdbcTrafficPlans plans;
  private final Map<String, Traffic> routes = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  Router(JdbcTrafficPlans plans) {
    this.plans = plans;
  }

  /** The share that answers a key; a model without champion and plan is a problem. */
  Traffic.Share route(String model, String key) {
    List<Traffic.Share> shares = traffic(model).shares();
    if (shares.isEmpty()) {
      throw new ProblemException(
          409,
          ProblemCodes.NO_CHAMPION,
          "Model '" + model + "' has no champion.",
          "Deploy a version first, or address a version by its number.",
          Map.of("model", model));
    }
    return choose(shares, position(model, key));
  }

  /** The version that shadows every answer, or null. */
  Traffic.Share shadow(String model) {
    Traffic traffic = traffic(model);
    return traffic.mode().equals("shadow") ? traffic.shares().getLast() : null;
  }

  private Traffic traffic(String model) {
    Traffic known = routes.get(model);
    if (known != null) {
      return known;
    }
    long before = changes.get();
    Traffic read = plans.of(model);
    if (changes.get() == before) {
      routes.put(model, read);
    }
    return read;
  }

  /** The arm at a position from 0 to 100; arms stand beside each other in their order. */
  static Traffic.Share choose(List<Traffic.Share> shares, double position) {
    double end = 0;
    for (Traffic.Share share : shares) {
      end += share.share();
      if (position < end) {
        return share;
      }
    }
    return shares.stream().filter(share -> share.share() > 0).findFirst().orElse(shares.getFirst());
  }

  /** Place of a key from 0 to 100, from the first eight bytes of a SHA-256 of model and key. */
  static double position(String model, String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((model + "\n" + key).getBytes(StandardCharsets.UTF_8));
      return (ByteBuffer.wrap(digest).getLong() >>> 11) * 0x1.0p-53 * 100;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(TrafficChanged change) {
    changes.incrementAndGet();
    routes.remove(change.model());
  }
}
