package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Model Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of artefact makes the decision.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getModelKind()
 * @model
 * @generated
 */
public enum ModelKind implements Enumerator {
	/**
	 * The '<em><b>Machine Learning</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MACHINE_LEARNING_VALUE
	 * @generated
	 * @ordered
	 */
	MACHINE_LEARNING(0, "machineLearning", "machine-learning"),

	/**
	 * The '<em><b>Rules</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RULES_VALUE
	 * @generated
	 * @ordered
	 */
	RULES(1, "rules", "rules"),

	/**
	 * The '<em><b>Algorithm</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALGORITHM_VALUE
	 * @generated
	 * @ordered
	 */
	ALGORITHM(2, "algorithm", "algorithm"),

	/**
	 * The '<em><b>Optimisation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPTIMISATION_VALUE
	 * @generated
	 * @ordered
	 */
	OPTIMISATION(3, "optimisation", "optimisation"),

	/**
	 * The '<em><b>Language</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LANGUAGE_VALUE
	 * @generated
	 * @ordered
	 */
	LANGUAGE(4, "language", "language"),

	/**
	 * The '<em><b>Knowledge Graph</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNOWLEDGE_GRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	KNOWLEDGE_GRAPH(5, "knowledgeGraph", "knowledge-graph"),

	/**
	 * The '<em><b>Agent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGENT_VALUE
	 * @generated
	 * @ordered
	 */
	AGENT(6, "agent", "agent"),

	/**
	 * The '<em><b>Spreadsheet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPREADSHEET_VALUE
	 * @generated
	 * @ordered
	 */
	SPREADSHEET(7, "spreadsheet", "spreadsheet"),

	/**
	 * The '<em><b>Vendor</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VENDOR_VALUE
	 * @generated
	 * @ordered
	 */
	VENDOR(8, "vendor", "vendor");

	/**
	 * The '<em><b>Machine Learning</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MACHINE_LEARNING
	 * @model name="machineLearning" literal="machine-learning"
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE_LEARNING_VALUE = 0;

	/**
	 * The '<em><b>Rules</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RULES
	 * @model name="rules"
	 * @generated
	 * @ordered
	 */
	public static final int RULES_VALUE = 1;

	/**
	 * The '<em><b>Algorithm</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALGORITHM
	 * @model name="algorithm"
	 * @generated
	 * @ordered
	 */
	public static final int ALGORITHM_VALUE = 2;

	/**
	 * The '<em><b>Optimisation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPTIMISATION
	 * @model name="optimisation"
	 * @generated
	 * @ordered
	 */
	public static final int OPTIMISATION_VALUE = 3;

	/**
	 * The '<em><b>Language</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LANGUAGE
	 * @model name="language"
	 * @generated
	 * @ordered
	 */
	public static final int LANGUAGE_VALUE = 4;

	/**
	 * The '<em><b>Knowledge Graph</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNOWLEDGE_GRAPH
	 * @model name="knowledgeGraph" literal="knowledge-graph"
	 * @generated
	 * @ordered
	 */
	public static final int KNOWLEDGE_GRAPH_VALUE = 5;

	/**
	 * The '<em><b>Agent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGENT
	 * @model name="agent"
	 * @generated
	 * @ordered
	 */
	public static final int AGENT_VALUE = 6;

	/**
	 * The '<em><b>Spreadsheet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPREADSHEET
	 * @model name="spreadsheet"
	 * @generated
	 * @ordered
	 */
	public static final int SPREADSHEET_VALUE = 7;

	/**
	 * The '<em><b>Vendor</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VENDOR
	 * @model name="vendor"
	 * @generated
	 * @ordered
	 */
	public static final int VENDOR_VALUE = 8;

	/**
	 * An array of all the '<em><b>Model Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ModelKind[] VALUES_ARRAY =
		new ModelKind[] {
			MACHINE_LEARNING,
			RULES,
			ALGORITHM,
			OPTIMISATION,
			LANGUAGE,
			KNOWLEDGE_GRAPH,
			AGENT,
			SPREADSHEET,
			VENDOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Model Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ModelKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Model Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ModelKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ModelKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Model Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ModelKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ModelKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Model Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ModelKind get(int value) {
		switch (value) {
			case MACHINE_LEARNING_VALUE: return MACHINE_LEARNING;
			case RULES_VALUE: return RULES;
			case ALGORITHM_VALUE: return ALGORITHM;
			case OPTIMISATION_VALUE: return OPTIMISATION;
			case LANGUAGE_VALUE: return LANGUAGE;
			case KNOWLEDGE_GRAPH_VALUE: return KNOWLEDGE_GRAPH;
			case AGENT_VALUE: return AGENT;
			case SPREADSHEET_VALUE: return SPREADSHEET;
			case VENDOR_VALUE: return VENDOR;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ModelKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ModelKind
