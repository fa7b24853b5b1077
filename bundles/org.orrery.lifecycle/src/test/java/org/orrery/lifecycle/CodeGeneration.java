package org.orrery.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the language's Java code from {@code model/lifecycle.ecore}.
 *
 * <p>Run it in the top folder with {@code mvn -Dtycho.mode=maven -pl bundles/org.orrery.lifecycle
 * test-compile exec:java}.
 */
public final class CodeGeneration {
  private static final String PROJECT = "org.orrery.lifecycle";
  private static final Pattern EMPTY_HEADER = Pattern.compile("\\A/\\*\\*\\s*\\*/\\s*");

  private CodeGeneration() {}

  /**
   * Replaces {@code src-gen} of a module.
   *
   * @param args the folder of the module, which holds {@code model/lifecycle.ecore}
   */
  public static void main(String... args) throws IOException {
    Path module = Path.of(args[0]).toRealPath();
    Path scratch = Files.createTempDirectory("orrery-generate");
    try {
      Path generated = generate(module.resolve("model/lifecycle.ecore"), scratch);
      delete(module.resolve("src-gen"));
      copy(generated, module.resolve("src-gen"));
    } finally {
      delete(scratch);
    }
  }

  /**
   * Generates the code of an ecore in an empty folder, where the generator also leaves files of a
   * plug-in that nobody needs.
   *
   * @return the folder with the code
   */
  static Path generate(Path ecoreFile, Path scratch) throws IOException {
    Path module = scratch.toRealPath();
    Files.createDirectories(module.resolve("model"));
    Files.copy(ecoreFile, module.resolve("model/lifecycle.ecore"));
    EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(module + "/"));
    ResourceSet resources = new ResourceSetImpl();
    resources
        .getResourceFactoryRegistry()
        .getExtensionToFactoryMap()
        .put("*", new XMIResourceFactoryImpl());
    GenModelPackage.eINSTANCE.eClass();
    URI ecore = URI.createURI("platform:/resource/" + PROJECT + "/model/lifecycle.ecore");
    EPackage language = (EPackage) resources.getResource(ecore, true).getContents().get(0);

    GenModel model = GenModelFactory.eINSTANCE.createGenModel();
    model.setModelDirectory("/" + PROJECT + "/src-gen");
    model.setModelPluginID(PROJECT);
    model.setModelName("Lifecycle");
    model.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
    model.setSuppressGenModelAnnotations(false);
    model.setBundleManifest(false);
    model.setUpdateClasspath(false);
    model.setCodeFormatting(false);
    model.setCommentFormatting(false);
    model.setOperationReflection(false);
    model.setRootExtendsInterface("org.eclipse.emf.ecore.EObject");
    model.initialize(List.of(language));
    model.getGenPackages().get(0).setBasePackage("org.orrery");
    model.getGenPackages().get(0).setPrefix("Lifecycle");
    resources
        .createResource(URI.createURI("platform:/resource/" + PROJECT + "/model/x.genmodel"))
        .getContents()
        .add(model);
    model.setCanGenerate(true);
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
        GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    Generator generator = new Generator();
    generator.setInput(model);
    Diagnostic outcome =
        generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
    if (outcome.getSeverity() != Diagnostic.OK) {
      throw new IllegalStateException(outcome.getMessage() + " " + outcome.getChildren());
    }
    Path code = module.resolve("src-gen");
    for (Path file : files(code)) {
      Files.writeString(file, EMPTY_HEADER.matcher(Files.readString(file)).replaceFirst(""));
    }
    return code;
  }

  /** The files below a folder, in the order of their paths. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
