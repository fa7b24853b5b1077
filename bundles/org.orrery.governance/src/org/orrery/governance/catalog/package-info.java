/** The model catalog: models, versions, provenance, lineage. */
package org.orrery.governance.catalog;
