package org.orrery.bench.steps;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Has the language, EMF, and what they use of the JDK count their {@link Steps}. */
public final class CountingAgent implements ClassFileTransformer {
  /** Names of classes begin so; not the benchmark, which takes no part in what it counts. */
  private static final List<String> COUNTED =
      List.of(
          "org/orrery/",
          "org/eclipse/emf/",
          "java/util/",
          "java/io/",
          "java/lang/String",
          "java/lang/AbstractStringBuilder",
          "com/sun/org/apache/xerces/",
          "jdk/xml/");

  private static final String NOT_COUNTED = Steps.class.getPackageName().replace('.', '/') + "/";

  private CountingAgent() {}

  /** Called by the JVM before the main class. */
  public static void premain(String arguments, Instrumentation instrumentation) throws Exception {
    instrumentation.addTransformer(new CountingAgent(), true);
    Class<?>[] loaded =
        Stream.of(instrumentation.getAllLoadedClasses())
            .filter(instrumentation::isModifiableClass)
            .filter(type -> !type.isArray() && isCounted(type.getName().replace('.', '/')))
            .toArray(Class<?>[]::new);
    instrumentation.retransformClasses(loaded);
  }

  private static boolean isCounted(String name) {
    if (name.startsWith(NOT_COUNTED)) {
      return false;
    }
    for (String start : COUNTED) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] bytes) {
    if (name == null || !isCounted(name)) {
      return null;
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new CountingClass(writer), 0);
    return writer.toByteArray();
  }
}
