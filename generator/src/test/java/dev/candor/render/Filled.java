package dev.candor.render;

import dev.candor.message.Messages;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Creates records in which every component holds one text, or every optional one is empty. */
record Filled(String text, boolean full) {

  <T extends Record> T of(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      // A field may have nested fields at any depth: here they have none.
      boolean endless =
          type == FieldView.class
              && components[i].getGenericType().toString().contains("FieldView");
      values[i] = endless ? List.of() : value(components[i].getGenericType());
    }
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Type type) {
    if (type == String.class) {
      return text;
    }
    if (type == Html.class) {
      return Html.of(full ? "<p>fine</p>" : "");
    }
    if (type == int.class || type == Integer.class) {
      return full ? 2 : 0;
    }
    if (type == boolean.class) {
      return full;
    }
    if (type == Messages.class) {
      return Fixtures.MESSAGES;
    }
    if (type instanceof ParameterizedType generic) {
      Type part = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Map.class) {
        return Map.of();
      }
      if (part == FieldView.class) {
        // Fields contain fields: one level is enough, more would never end.
        return List.of(
            new FieldView("key", text, text, List.of(), List.of(), Optional.empty(), List.of()));
      }
      if (generic.getRawType() == List.class) {
        return full ? List.of(value(part), value(part), value(part)) : List.of();
      }
      if (generic.getRawType() == Map.class) {
        return Map.of();
      }
      if (generic.getRawType() == SortedMap.class) {
        if (generic.getActualTypeArguments()[1] == String.class) {
          return new TreeMap<>();
        }
        boolean ofScripts = generic.getActualTypeArguments()[1] == SiteView.Script.class;
        return ofScripts ? Fixtures.scripts() : Fixtures.stylesheets();
      }
      return full ? Optional.of(value(part)) : Optional.empty();
    }
    return of(((Class<?>) type).asSubclass(Record.class));
  }
}
