package org.orrery.server.serving;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.orrery.api.ModelVersion;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.springframework.stereotype.Component;

/**
 * Opened models, at most sixteen; the least recently used is closed once nobody scores with it.
 * Versions never change, so an opened one stays right.
 */
@Component
class LoadedModels {
  private static final int MOST = 16;

  private final Catalog catalog;
  private final RemoteModels remotes;
  private final LinkedHashMap<String, Loaded> loaded = new LinkedHashMap<>(MOST, 0.75f, true);

  LoadedModels(Catalog catalog, RemoteModels remotes) {
    this.catalog = catalog;
    this.remotes = remotes;
  }

  /** A model and the lock that closing it needs to own. */
  private static final class Loaded {
    private final Scorer scorer;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    Loaded(Scorer scorer) {
      this.scorer = scorer;
    }

    void close() {
      lock.writeLock().lock();
      try {
        if (!closed) {
          closed = true;
          scorer.close();
        }
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  /** Works with a model, which stays open meanwhile. */
  <T> T with(String model, int version, Function<Scorer, T> work) {
    while (true) {
      Loaded entry = entry(model, version);
      entry.lock.readLock().lock();
      try {
        if (!entry.closed) {
          return work.apply(entry.scorer);
        }
      } finally {
        entry.lock.readLock().unlock();
      }
    }
  }

  /** Opens a version anew at its next use: its place has changed. */
  void forget(String model, int version) {
    Loaded gone;
    synchronized (loaded) {
      gone = loaded.remove(model + "/" + version);
    }
    if (gone != null) {
      gone.close();
    }
  }

  private Loaded entry(String model, int version) {
    String key = model + "/" + version;
    List<Loaded> evicted = new ArrayList<>();
    Loaded entry;
    synchronized (loaded) {
      entry = loaded.get(key);
      if (entry == null) {
        entry = open(model, version);
        loaded.put(key, entry);
        Iterator<Map.Entry<String, Loaded>> oldest = loaded.entrySet().iterator();
        while (loaded.size() > MOST) {
          evicted.add(oldest.next().getValue());
          oldest.remove();
        }
      }
    }
    evicted.forEach(Loaded::close);
    return entry;
  }

  private Loaded open(String model, int version) {
    ModelVersion found = catalog.version(model, version);
    Elsewhere.of(found)
        .ifPresent(
            elsewhere -> {
              throw new ProblemException(
                  409,
                  ProblemCodes.WRONG_STATE,
                  "Version %d of '%s' is served elsewhere: it is kept at %s."
                      .formatted(version, model, elsewhere.location()),
                  "Ask it there; here stand its tests, approvals and releases.",
                  Map.of("current", "served elsewhere", "needed", "served here"));
            });
    try {
      Optional<Scorer> remote = remotes.open(found);
      return new Loaded(remote.isPresent() ? remote.get() : ModelFiles.open(catalog, found));
    } catch (IOException e) {
      throw new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "Version %d of '%s' cannot be served: %s".formatted(version, model, e.getMessage()),
          "Only versions with a model file and a signature can be served.",
          Map.of("model", model, "version", version));
    }
  }

  @PreDestroy
  void close() {
    List<Loaded> all;
    synchronized (loaded) {
      all = List.copyOf(loaded.values());
      loaded.clear();
    }
    all.forEach(Loaded::close);
  }
}
