package dev.candor.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a static field may hold. Being final isn't enough: its value must not change either. A
 * collection has to be one that refuses to; an array is a table of its own class, which fills it at
 * the start and never again; of other types, those that are known to change are refused.
 */
final class StateLaws {

  /** Fields that change without affecting the output, each with the reason. */
  private static final Map<String, String> SCRATCH =
      Map.of(
          "dev.candor.render.PageWriter.ROOM", "bytes that each page overwrites",
          "dev.candor.output.artifact.Json.ROOM", "buffers that each document overwrites",
          "dev.candor.publish.FolderLock.HELD",
              "what this process has locked, as the system sees it");

  private static final Set<String> UNCHANGING =
      Set.of(
          "java.util.ImmutableCollections",
          "java.util.Collections$Unmodifiable",
          "java.util.Collections$Empty",
          "java.util.Collections$Singleton");

  private static final Set<String> CHANGING =
      Set.of(
          "java.util.concurrent.",
          "java.lang.ThreadLocal",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.util.Random",
          "java.util.BitSet",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.Properties",
          "java.lang.ref.",
          "java.text.",
          "java.io.",
          "java.nio.ByteBuffer",
          "java.nio.CharBuffer");

  private StateLaws() {}

  /** The rule for classes whose sources are below a folder. */
  static ArchRule nothingStaticChanges(Path sources) {
    return ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .should(
            new ArchCondition<JavaField>("hold what never changes") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                faultOf(field, sources)
                    .ifPresent(
                        fault ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    field, field.getFullName() + " " + fault)));
              }
            });
  }

  private static Optional<String> faultOf(JavaField field, Path sources) {
    Set<JavaModifier> modifiers = field.getModifiers();
    if (SCRATCH.containsKey(field.getFullName()) || modifiers.contains(JavaModifier.SYNTHETIC)) {
      return Optional.empty();
    }
    if (!modifiers.contains(JavaModifier.FINAL)) {
      return Optional.of("is not final");
    }
    JavaClass type = field.getRawType();
    if (type.isArray()) {
      return faultOfArray(field, sources);
    }
    if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
      String held = classOf(field);
      return UNCHANGING.stream().anyMatch(held::startsWith)
          ? Optional.empty()
          : Optional.of("holds a " + held + ", which can change");
    }
    return CHANGING.stream().anyMatch(type.getName()::startsWith)
        ? Optional.of("is a " + type.getName() + ", which can change")
        : Optional.empty();
  }

  private static String classOf(JavaField field) {
    try {
      Field kept = field.reflect();
      kept.setAccessible(true);
      Object value = kept.get(null);
      return value == null ? "null" : value.getClass().getName();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> faultOfArray(JavaField field, Path sources) {
    if (!field.getModifiers().contains(JavaModifier.PRIVATE)) {
      return Optional.of("is an array that other classes can write to");
    }
    String name = Pattern.quote(field.getName());
    String text = withoutInitializers(source(field.getOwner(), sources));
    String element = "\\b" + name + "(\\[[^\\]]*\\])+\\s*";
    boolean written =
        Stream.of(
                element + "([-+*/%&|^]|<<|>>>?)?=[^=]",
                element + "(\\+\\+|--)",
                "Arrays\\.(fill|sort|setAll)\\(\\s*" + name + "\\b",
                "arraycopy\\([^;,]*,[^;,]*,\\s*" + name + "\\b",
                "return " + name + ";")
            .anyMatch(use -> Pattern.compile(use).matcher(text).find());
    return written ? Optional.of("is an array that is written to or given away") : Optional.empty();
  }

  /** A source without its static initializers, which may fill a table. */
  private static String withoutInitializers(String text) {
    return Pattern.compile("(?ms)^( +)static \\{.*?^\\1\\}").matcher(text).replaceAll("");
  }

  private static String source(JavaClass type, Path sources) {
    String outermost = type.getName().split("\\$", -1)[0];
    try {
      return Files.readString(sources.resolve(outermost.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
