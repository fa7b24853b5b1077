package org.orrery.server.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Trigger;
import org.orrery.server.catalog.Catalog;
import org.springframework.stereotype.Component;

/** The archives of deployed definitions, read once; drawings are shared and read only. */
@Component
class Drawings {
  private final DefinitionRows rows;
  private final Catalog catalog;
  private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();

  Drawings(DefinitionRows rows, Catalog catalog) {
    this.rows = rows;
    this.catalog = catalog;
  }

  Drawing of(String definition) {
    return drawings.computeIfAbsent(definition, this::load);
  }

  /** The newest drawing of a life cycle that is deployed. */
  Optional<Lifecycle> newest(String lifecycle) {
    return rows.newest(lifecycle).map(definition -> of(definition.id()).lifecycle());
  }

  private Drawing load(String definition) {
    try {
      byte[] bytes = Files.readAllBytes(catalog.artifactFile(rows.get(definition).digest()));
      return new Drawing(Archive.read(bytes));
    } catch (IOException | ArchiveException | CompilationException e) {
      throw new IllegalStateException("The archive of '" + definition + "' cannot be read", e);
    }
  }

  /** An archive with the elements of its drawing by id. */
  static final class Drawing {
    private final Archive archive;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> paths;

    Drawing(Archive archive) throws CompilationException {
      this.archive = archive;
      this.paths = Compiler.triggerPaths(archive.lifecycle());
      TreeIterator<EObject> contents = archive.lifecycle().eAllContents();
      while (contents.hasNext()) {
        if (contents.next() instanceof Element element && element.getId() != null) {
          elements.put(element.getId(), element);
        }
      }
    }

    Archive archive() {
      return archive;
    }

    Lifecycle lifecycle() {
      return archive.lifecycle();
    }

    /** The element with an id, or null. */
    Element element(String id) {
      return elements.get(id);
    }

    /** The path that a trigger starts; triggers whose paths meet share one. */
    String path(Trigger trigger) {
      return paths.get(trigger.getId());
    }

    /** Elements of a class. */
    <T extends Element> List<T> all(Class<T> kind) {
      return elements.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    String name(String id) {
      Element element = elements.get(id);
      return element == null || element.getName() == null || element.getName().isBlank()
          ? id
          : element.getName();
    }
  }
}
