pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// How many come, and in which language.
ColumnLayout {
    id: wishes

    required property DeskViewModel desk
    readonly property var view: wishes.desk.view

    spacing: Theme.mm(1.6)

    Label {
        text: wishes.view.chosen === "" ? qsTrId("desk-choose") : wishes.view.chosen
        capMm: 2.9
        font.weight: Font.DemiBold
        color: wishes.view.chosen === "" ? Theme.quiet : Theme.text
        maximumLineCount: 2
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Stepper {
        objectName: "people"
        name: qsTrId("desk-people")
        value: wishes.view.people
        onChosen: value => wishes.desk.set_people(value)
    }
    Flow {
        spacing: Theme.mm(1.2)
        Layout.fillWidth: true

        Repeater {
            model: wishes.view.languages

            Chip {
                required property var row

                objectName: "language-" + row.key
                text: row.name
                checked: row.chosen
                one: true
                onPressed: wishes.desk.choose_language(row.key)
            }
        }
    }
}
