pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// Book an appointment: seek, choose a day and a time (held for ten minutes), name and phone if wished.
ColumnLayout {
    id: booking

    required property DeskViewModel desk
    readonly property var view: booking.desk.view

    function empty(): void {
        name.clear();
        phone.clear();
    }

    spacing: Theme.mm(1.8)

    Label {
        visible: booking.view.moving !== ""
        text: qsTrId("desk-moving").replace("{code}", booking.view.moving)
        capMm: 2.5
        font.weight: Font.DemiBold
        color: Theme.warn
        Layout.fillWidth: true
    }
    Wishes {
        desk: booking.desk
        Layout.fillWidth: true
    }
    PanelButton {
        objectName: "seek"
        text: qsTrId("desk-seek")
        why: booking.view.why_seek
        primary: !booking.view.sought
        Layout.fillWidth: true
        onPressed: booking.desk.seek(0)
    }
    Flow {
        visible: booking.view.sought
        spacing: Theme.mm(1.2)
        Layout.fillWidth: true

        Repeater {
            model: [0, 7, 14, 28]

            Chip {
                required property int modelData

                objectName: "ahead-" + modelData
                text: qsTrId("desk-from-" + modelData)
                checked: booking.view.sought_ahead === modelData
                one: true
                plain: true
                onPressed: booking.desk.seek(modelData)
            }
        }
        Chip {
            objectName: "later"
            text: qsTrId("desk-later")
            plain: true
            onPressed: booking.desk.seek_later()
        }
    }
    Label {
        visible: booking.view.why_seek === "centre-away"
        text: qsTrId("why-centre-away")
        capMm: 2.4
        color: Theme.warn
        Layout.fillWidth: true
    }
    ListView {
        id: days

        objectName: "days"
        visible: count > 0
        orientation: ListView.Horizontal
        model: booking.view.days
        spacing: Theme.mm(1.2)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        implicitHeight: Theme.mm(8.5)
        Layout.fillWidth: true

        delegate: Chip {
            required property var row

            objectName: "day-" + row.key
            text: Qt.locale(booking.view.language).toString(new Date(row.key + "T12:00:00"), qsTrId("staff-day-format"))
            detail: qsTrId("desk-free").replace("{count}", row.detail)
            checked: row.chosen
            one: true
            plain: true
            onPressed: booking.desk.choose_day(row.key)
        }
    }
    Flickable {
        id: times

        visible: booking.view.sought
        contentHeight: flow.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.mm(10)

        Flow {
            id: flow

            width: times.width
            spacing: Theme.mm(1.2)

            Repeater {
                id: slots

                model: booking.view.times

                Chip {
                    required property var row

                    objectName: "time-" + row.name
                    text: row.name
                    checked: row.chosen
                    one: true
                    plain: true
                    onPressed: booking.desk.choose_time(row.key)
                }
            }
        }
        Label {
            visible: slots.count === 0
            width: parent.width
            text: qsTrId("desk-nothing-free")
            capMm: 2.5
            color: Theme.quiet
        }
    }
    Item {
        visible: !booking.view.sought
        Layout.fillHeight: true
    }
    GivenCard {
        desk: booking.desk
        Layout.fillWidth: true
    }
    RowLayout {
        visible: booking.view.held
        spacing: Theme.mm(2)
        Layout.fillWidth: true

        Field {
            id: name

            objectName: "name"
            name: qsTrId("desk-name")
            Layout.fillWidth: true
        }
        Field {
            id: phone

            objectName: "phone"
            name: qsTrId("desk-phone")
            Layout.fillWidth: true
        }
    }
    PanelButton {
        objectName: "book"
        visible: booking.view.held
        text: booking.view.moving === "" ? qsTrId("desk-book") : qsTrId("desk-move")
        detail: qsTrId("desk-held").replace("{minutes}", booking.view.hold_minutes)
        why: booking.view.why
        busy: booking.view.pending
        primary: true
        tall: true
        Layout.fillWidth: true
        onPressed: booking.desk.book(name.text, phone.text)
    }
}
