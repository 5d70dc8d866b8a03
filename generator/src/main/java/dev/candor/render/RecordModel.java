package dev.candor.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record by its components. Using a component that it doesn't have is an error even where a
 * missing value would be allowed ({@code main.titel??}), since it can only be a typing error.
 */
record RecordModel(Record view, RecordShape shape, ViewWrapper wrapper)
    implements TemplateHashModel {

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Function<Object, Object> accessor = shape.components().get(name);
    if (accessor == null) {
      throw new NoSuchPart(shape, name);
    }
    return wrapper.wrap(accessor.apply(view));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /** A component that a record doesn't have. */
  static final class NoSuchPart extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String part;
    private final transient List<String> known;

    NoSuchPart(RecordShape shape, String part) {
      super(shape.name() + " has no \"" + part + "\"");
      this.part = part;
      this.known = List.copyOf(shape.components().keySet());
    }

    String part() {
      return part;
    }

    List<String> known() {
      return known;
    }
  }
}
