package org.orrery.layering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads poms, manifests and imports and fails on an arrow that the house does not have. */
class LayeringTest {
  private static final List<String> SCREEN_PACKAGES =
      List.of(
          "org.eclipse.swt.",
          "org.eclipse.jface.",
          "org.eclipse.ui.",
          "org.eclipse.gef.",
          "org.eclipse.draw2d.");

  static List<Module> modules() {
    return Module.all();
  }

  @Test
  void everyModuleHasARoom() {
    assertThat(modules())
        .extracting(Module::name)
        .allSatisfy(name -> assertThat(Layers.modules()).contains(name));
    assertThat(modules()).extracting(Module::name).containsAll(Layers.modules());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void dependsOnlyOnWhatItMay(Module module) {
    TreeSet<String> forbidden = new TreeSet<>(module.dependencies());
    forbidden.removeAll(Layers.allowed(module.name()));
    assertThat(forbidden).as("forbidden arrows of %s", module.name()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void onlyRoomsWithAScreenImportOne(Module module) {
    if (!Layers.WITH_SCREEN.contains(module.name())) {
      assertThat(module.imports())
          .filteredOn(i -> SCREEN_PACKAGES.stream().anyMatch(i.type()::startsWith))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theEngineIsImportedInWorkflowOnly(Module module) {
    assertThat(module.imports())
        .filteredOn(i -> i.type().startsWith("org.flowable."))
        .allSatisfy(i -> assertThat(i.file().toString()).contains("/org/orrery/server/workflow/"));
  }
}
