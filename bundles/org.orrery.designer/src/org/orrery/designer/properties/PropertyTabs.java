package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.orrery.designer.Messages;
import org.orrery.designer.parts.ElementPart;
import org.orrery.lifecycle.Element;

/** Gives each kind of element the tabs that its features need. */
public final class PropertyTabs implements ITabDescriptorProvider {
  @Override
  public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
    Element element = element(selection);
    if (element == null) {
      return new ITabDescriptor[0];
    }
    Map<FeatureGroup, List<EStructuralFeature>> groups = new LinkedHashMap<>();
    for (FeatureGroup group : FeatureGroup.values()) {
      List<EStructuralFeature> features = group.of(element.eClass());
      if (!features.isEmpty() || group == FeatureGroup.PROBLEMS) {
        groups.put(group, features);
      }
    }
    List<ITabDescriptor> tabs = new ArrayList<>();
    groups.forEach((group, features) -> tabs.add(new Tab(element.eClass().getName(), group)));
    return tabs.toArray(ITabDescriptor[]::new);
  }

  /** The element that is selected on a drawing or in an outline, or null. */
  static Element element(ISelection selection) {
    Object first = selection instanceof IStructuredSelection many ? many.getFirstElement() : null;
    return switch (first) {
      case ElementPart part -> part.element();
      case Element element -> element;
      case null, default -> null;
    };
  }

  private static final class Tab extends AbstractTabDescriptor {
    private final String type;
    private final FeatureGroup group;

    Tab(String type, FeatureGroup group) {
      this.type = type;
      this.group = group;
      setSectionDescriptors(List.of(new Section(type, group)));
    }

    @Override
    public String getCategory() {
      return "life cycle";
    }

    @Override
    public String getId() {
      return type + "." + group;
    }

    @Override
    public String getLabel() {
      return Messages.get("tab." + group);
    }
  }

  private static final class Section extends AbstractSectionDescriptor {
    private final String type;
    private final FeatureGroup group;

    Section(String type, FeatureGroup group) {
      this.type = type;
      this.group = group;
    }

    @Override
    public String getId() {
      return type + "." + group + ".section";
    }

    @Override
    public String getTargetTab() {
      return type + "." + group;
    }

    @Override
    public ISection getSectionClass() {
      return new FeatureSection(group);
    }

    @Override
    public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
      return element(selection) != null;
    }
  }
}
