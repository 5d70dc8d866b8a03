package dev.candor.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a kind of record, by name, and how each is read. */
record RecordShape(String name, Map<String, MethodHandle> components) {

  static RecordShape of(Class<?> type) {
    Map<String, MethodHandle> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
        components.put(
            component.getName(),
            accessor.asType(MethodType.methodType(Object.class, Record.class)));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("views are open to their package", e);
      }
    }
    return new RecordShape(type.getSimpleName(), components);
  }
}
