CREATE TABLE `brought` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`article_id` text NOT NULL,
	`title` text NOT NULL,
	`byline` text NOT NULL,
	`source` text NOT NULL,
	`date` text NOT NULL,
	`address` text NOT NULL,
	`lang` text NOT NULL,
	`dir` text NOT NULL,
	`notice` text,
	`kinds` text NOT NULL,
	`cleaned` text NOT NULL,
	`brought_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `teacher`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brought_once` ON `brought` (`owner_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`brought_id` text NOT NULL,
	`content` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`brought_id`) REFERENCES `brought`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `correction_brought` ON `correction` (`brought_id`,`made_at`);