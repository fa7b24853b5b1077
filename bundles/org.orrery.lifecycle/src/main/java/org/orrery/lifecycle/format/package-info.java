/** The file format of drawings: reading untrusted files, writing reviewable ones, migrations. */
package org.orrery.lifecycle.format;
