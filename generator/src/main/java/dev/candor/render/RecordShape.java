package dev.candor.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The components of a kind of record, by name, and how each is read. */
record RecordShape(String name, Map<String, Function<Object, Object>> components) {

  /** Made once for each class: the generated functions stay as long as the program runs. */
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return make(type);
        }
      };

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static RecordShape make(Class<?> type) {
    Map<String, Function<Object, Object>> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        components.put(component.getName(), reader(component));
      } catch (Throwable e) {
        throw new IllegalStateException("views are open to their package: " + type, e);
      }
    }
    return new RecordShape(type.getSimpleName(), components);
  }

  /** The accessor as a generated function, since a page reads hundreds of components. */
  @SuppressWarnings("unchecked") // what is spun is a Function of any object to any object
  private static Function<Object, Object> reader(RecordComponent component) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle accessor = lookup.unreflect(component.getAccessor());
    MethodHandle spun =
        LambdaMetafactory.metafactory(
                lookup,
                "apply",
                MethodType.methodType(Function.class),
                MethodType.methodType(Object.class, Object.class),
                accessor,
                accessor.type().wrap())
            .getTarget();
    return (Function<Object, Object>) spun.invoke();
  }
}
