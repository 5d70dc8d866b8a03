package dev.candor.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives templates the values of a view, and nothing else: the views' records by their components,
 * text, numbers, booleans, lists, maps with text as keys, optional values (missing if empty), the
 * words of enums, and {@link Html}, the only value that is not escaped. Any other value is
 * rejected, so that no template can reach a method.
 */
final class ViewWrapper implements ObjectWrapper {

  private final ConcurrentMap<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Html html) {
      return new HtmlModel(html.value());
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    if (value instanceof Record view) {
      return new RecordModel(view, shapeOf(view.getClass()), this);
    }
    if (value instanceof List<?> list) {
      return new ListModel(list, this);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    return wrapRare(value);
  }

  private @Nullable TemplateModel wrapRare(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (value instanceof Map<?, ?> map) {
      return MapModel.of(map, this);
    }
    throw refusal(value.getClass());
  }

  private RecordShape shapeOf(Class<?> type) throws TemplateModelException {
    RecordShape known = shapes.get(type);
    if (known != null) {
      return known;
    }
    if (!type.getPackageName().equals(ViewWrapper.class.getPackageName())) {
      throw refusal(type);
    }
    return shapes.computeIfAbsent(type, RecordShape::of);
  }

  private static TemplateModelException refusal(Class<?> type) {
    return new TemplateModelException("a template can't use a " + type.getName());
  }

  /** A list whose elements are wrapped when they are read. */
  record ListModel(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
