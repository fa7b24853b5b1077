package org.orrery.designer.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

/** Gives each kind of element, or several together, the tabs that their features need. */
public final class PropertyTabs implements ITabDescriptorProvider {
  @Override
  public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
    List<Element> elements = elements(selection);
    if (elements.isEmpty()) {
      return new ITabDescriptor[0];
    }
    String type =
        elements.stream()
            .map(element -> element.eClass().getName())
            .distinct()
            .sorted()
            .collect(Collectors.joining("+"));
    List<ITabDescriptor> tabs = new ArrayList<>();
    for (FeatureGroup group : FeatureGroup.values()) {
      if (isOffered(group, elements)) {
        tabs.add(new Tab(elements.size() > 1 ? "many." + type : type, group));
      }
    }
    return tabs.toArray(ITabDescriptor[]::new);
  }

  private static boolean isOffered(FeatureGroup group, List<Element> elements) {
    return switch (group) {
      case PROBLEMS, USES -> elements.size() == 1;
      default -> !Alike.features(group, elements).isEmpty();
    };
  }

  /** The first element that is selected on a drawing or in an outline, or null. */
  public static Element element(ISelection selection) {
    List<Element> elements = elements(selection);
    return elements.isEmpty() ? null : elements.get(0);
  }

  /** The elements that are selected on a drawing or in an outline. */
  static List<Element> elements(ISelection selection) {
    List<?> selected = selection instanceof IStructuredSelection many ? many.toList() : List.of();
    return selected.stream()
        .map(each -> each instanceof ElementPart part ? part.element() : each)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
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
      return !elements(selection).isEmpty();
    }
  }
}
