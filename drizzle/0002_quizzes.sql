CREATE TABLE `quiz` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`title` text NOT NULL,
	`article_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quiz_owner` ON `quiz` (`owner_id`);--> statement-breakpoint
-- Every quiz that has a version is the library's so far; the newest version has its title.
INSERT INTO `quiz` ("id", "owner_id", "title", "article_id", "created_at") SELECT "quiz_id", NULL, json_extract("content", '$.title'), "article_id", max("created_at") FROM `quiz_version` GROUP BY "quiz_id";--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_quiz_version` (
	`id` text PRIMARY KEY NOT NULL,
	`quiz_id` text NOT NULL,
	`article_id` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`quiz_id`) REFERENCES `quiz`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_quiz_version`("id", "quiz_id", "article_id", "content", "created_at") SELECT "id", "quiz_id", "article_id", "content", "created_at" FROM `quiz_version`;--> statement-breakpoint
DROP TABLE `quiz_version`;--> statement-breakpoint
ALTER TABLE `__new_quiz_version` RENAME TO `quiz_version`;--> statement-breakpoint
PRAGMA foreign_keys=ON;