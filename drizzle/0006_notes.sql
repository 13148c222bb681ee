CREATE TABLE `note` (
	`brought_id` text NOT NULL,
	`start` integer NOT NULL,
	`words` text NOT NULL,
	`note` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`brought_id`, `start`),
	FOREIGN KEY (`brought_id`) REFERENCES `brought`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `brought` ADD `came` text;