/** A virtual table of records with sorting, filter, eliding and copying. */
package org.orrery.ui.table;
