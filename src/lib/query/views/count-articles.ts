// Which months do the articles cover, and by which publisher?
import type { ArticleMonth } from '../../model/view-rows';
import { monthOf } from '../columns';
import type { Database } from '../database';
import { runSql, sql } from '../sql';

/** Articles per month and publisher; those without a date of their own are left out. */
export function countArticles(database: Database): Promise<ArticleMonth[]> {
	return runSql<ArticleMonth>(
		database,
		sql`SELECT ${monthOf('a.published_start')} AS month, a.publisher, count(*)::INTEGER AS count
			FROM articles AS a WHERE a.published_start IS NOT NULL
			GROUP BY ALL ORDER BY month, a.publisher`,
	);
}
