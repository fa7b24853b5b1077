/** Models, versions, datasets, artifacts by digest, and lineage. */
@org.springframework.modulith.ApplicationModule
package org.orrery.server.catalog;
