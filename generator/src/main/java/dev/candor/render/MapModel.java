package dev.candor.render;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with text as keys, in its own order. */
record MapModel(Map<?, ?> map, ViewWrapper wrapper) implements TemplateHashModelEx {

  static MapModel of(Map<?, ?> map, ViewWrapper wrapper) throws TemplateModelException {
    for (Object key : map.keySet()) {
      if (!(key instanceof String)) {
        throw new TemplateModelException("a template can only use maps whose keys are texts");
      }
    }
    return new MapModel(map, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return wrapper.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(map.keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(map.values(), wrapper);
  }
}
