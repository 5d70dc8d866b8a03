package dev.candor.message;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A message: one text, or one for each plural form.
 *
 * @param by the name of the number that decides the form; empty if there is only one form
 * @param forms the texts by their CLDR category; {@code other} is always there
 */
record Message(String by, SortedMap<String, MessagePattern> forms) {

  static final String OTHER = "other";

  Message {
    forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
  }

  static Message of(MessagePattern text) {
    return new Message("", new TreeMap<>(java.util.Map.of(OTHER, text)));
  }

  boolean isPlural() {
    return !by.isEmpty();
  }

  MessagePattern form(String category) {
    MessagePattern form = forms.get(category);
    return form != null ? form : other();
  }

  MessagePattern other() {
    return java.util.Objects.requireNonNull(forms.get(OTHER));
  }

  /** The names of all its values, including the number's. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    forms.values().forEach(form -> names.addAll(form.names()));
    if (isPlural()) {
      names.add(by);
    }
    return names;
  }

  Set<String> mentions() {
    Set<String> keys = new TreeSet<>();
    forms.values().forEach(form -> keys.addAll(form.mentions()));
    return keys;
  }
}
